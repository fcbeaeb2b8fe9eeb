/** Tests of what falls due: each act's duties as statements of law with pairs of days around every limit, and laws of them all. */
package io.github.soprovod.rules.due;
