-- Cases of Soprovod on PostgreSQL 14 and later. A plain script, and a Flyway migration for a history table of its own.
-- Texts are compared by their code points, so that pages by key have one order everywhere.

CREATE TABLE IF NOT EXISTS soprovod_case (
    id text COLLATE "C" PRIMARY KEY,
    region text COLLATE "C" NOT NULL,
    begun_on date NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    stage text COLLATE "C",
    next_due date,
    snapshot_format integer,
    snapshot text,
    erased_at timestamp with time zone,
    erased_by text,
    CHECK ((erased_at IS NULL) = (erased_by IS NULL))
);

CREATE INDEX IF NOT EXISTS soprovod_case_by_region ON soprovod_case (region, id);

CREATE INDEX IF NOT EXISTS soprovod_case_by_stage ON soprovod_case (stage, id);

CREATE INDEX IF NOT EXISTS soprovod_case_by_next_due ON soprovod_case (next_due, id);

-- Entries without personal data: append-only, numbered from 1 without a gap.
CREATE TABLE IF NOT EXISTS soprovod_case_event (
    case_id text COLLATE "C" NOT NULL REFERENCES soprovod_case (id),
    version bigint NOT NULL CHECK (version > 0),
    event_id text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    on_day date NOT NULL,
    body text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    actor text NOT NULL,
    PRIMARY KEY (case_id, version),
    UNIQUE (case_id, event_id)
);

-- Personal data. Erasure deletes the rows of a case here, and no others.
CREATE TABLE IF NOT EXISTS soprovod_case_person (
    case_id text COLLATE "C" PRIMARY KEY REFERENCES soprovod_case (id),
    recipient text NOT NULL,
    curator_id text COLLATE "C",
    snapshot text
);

CREATE INDEX IF NOT EXISTS soprovod_case_person_by_curator ON soprovod_case_person (curator_id, case_id);

CREATE TABLE IF NOT EXISTS soprovod_case_event_person (
    case_id text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, version) REFERENCES soprovod_case_event (case_id, version)
);
