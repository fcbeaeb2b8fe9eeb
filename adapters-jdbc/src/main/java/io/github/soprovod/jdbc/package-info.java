/**
 * Keeps cases in the embedder's database, PostgreSQL or H2, over plain JDBC.
 *
 * <p>Reading order: {@link io.github.soprovod.jdbc.Schema} (the tables), {@link io.github.soprovod.jdbc.JdbcCaseStore} (the store),
 * {@link io.github.soprovod.jdbc.CaseDesk} (judges and stores; begin here to use it), {@link io.github.soprovod.jdbc.EmbeddedH2}, {@link io.github.soprovod.jdbc.CaseStoreException}. Inside: one
 * class per dialect, {@code OwnTransactions} and {@code JoinedTransactions}, then {@code Appending}, {@code Reading},
 * {@code Erasing} and {@code CaseStream}.
 */
@NullMarked
package io.github.soprovod.jdbc;

import org.jspecify.annotations.NullMarked;
