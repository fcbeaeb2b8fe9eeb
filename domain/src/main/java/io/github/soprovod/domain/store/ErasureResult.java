package io.github.soprovod.domain.store;

/** What became of an erasure. */
public enum ErasureResult {
    /** The personal data are deleted. */
    ERASED,
    /** They had been deleted before; when and by whom is kept as it was. */
    ALREADY_ERASED,
    /** There is no such case. */
    NOT_FOUND,
    /** The connection broke when they may or may not have been deleted; repeating is safe. */
    UNKNOWN
}
