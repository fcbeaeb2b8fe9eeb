package io.github.soprovod.jdbc;

import org.junit.jupiter.api.Nested;

/** The store on H2. */
class H2StoreTest {

    @Nested
    class A_store extends StoreContract {
        A_store() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class Under_faults extends FaultContract {
        Under_faults() {
            super(TestDatabase.H2);
        }
    }
}
