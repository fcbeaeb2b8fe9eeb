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

    @Nested
    class Within_a_hosts_transaction extends JoinedContract {
        Within_a_hosts_transaction() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class A_desk extends DeskContract {
        A_desk() {
            super(TestDatabase.H2, 400);
        }
    }

    @Nested
    class Under_contention extends ContentionContract {
        Under_contention() {
            super(TestDatabase.H2);
        }
    }

    @Nested
    class Texts extends TextContract {
        Texts() {
            super(TestDatabase.H2);
        }
    }
}
