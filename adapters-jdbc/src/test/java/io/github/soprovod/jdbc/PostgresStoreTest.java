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

    @Nested
    class Within_a_hosts_transaction extends JoinedContract {
        Within_a_hosts_transaction() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class A_desk extends DeskContract {
        A_desk() {
            super(TestDatabase.POSTGRESQL, 100);
        }
    }

    @Nested
    class Under_contention extends ContentionContract {
        Under_contention() {
            super(TestDatabase.POSTGRESQL);
        }
    }

    @Nested
    class Texts extends TextContract {
        Texts() {
            super(TestDatabase.POSTGRESQL);
        }
    }
}
