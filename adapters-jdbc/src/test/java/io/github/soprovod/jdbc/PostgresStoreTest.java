package io.github.soprovod.jdbc;

import org.junit.jupiter.api.Nested;

/** The store on PostgreSQL. */
class PostgresStoreTest {

    @Nested
    class A_store extends StoreContract {
        A_store() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class Under_faults extends FaultContract {
        Under_faults() {
            super(TestDatabase.POSTGRESQL);
        }
    }
}
