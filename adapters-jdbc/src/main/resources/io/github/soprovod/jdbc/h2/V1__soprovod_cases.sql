-- Cases of Soprovod on H2 2. A plain script, and a Flyway migration for a history table of its own.

CREATE TABLE IF NOT EXISTS soprovod_case (
    id character varying(200) PRIMARY KEY,
    region character varying(200) NOT NULL,
    begun_on date NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    stage character varying(200),
    next_due date,
    snapshot_format integer,
    snapshot character varying(1000000),
    erased_at timestamp with time zone,
    erased_by character varying(200),
    CHECK ((erased_at IS NULL) = (erased_by IS NULL))
);

CREATE INDEX IF NOT EXISTS soprovod_case_by_region ON soprovod_case (region, id);

CREATE INDEX IF NOT EXISTS soprovod_case_by_stage ON soprovod_case (stage, id);

CREATE INDEX IF NOT EXISTS soprovod_case_by_next_due ON soprovod_case (next_due, id);

-- Entries without personal data: append-only, numbered from 1 without a gap.
CREATE TABLE IF NOT EXISTS soprovod_case_event (
    case_id character varying(200) NOT NULL REFERENCES soprovod_case (id),
    version bigint NOT NULL CHECK (version > 0),
    event_id character varying(200) NOT NULL,
    type character varying(200) NOT NULL,
    on_day date NOT NULL,
    body character varying(1000000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    PRIMARY KEY (case_id, version),
    UNIQUE (case_id, event_id)
);

-- Personal data. Erasure deletes the rows of a case here, and no others.
CREATE TABLE IF NOT EXISTS soprovod_case_person (
    case_id character varying(200) PRIMARY KEY REFERENCES soprovod_case (id),
    recipient character varying(1000000) NOT NULL,
    curator_id character varying(200),
    snapshot character varying(1000000)
);

CREATE INDEX IF NOT EXISTS soprovod_case_person_by_curator ON soprovod_case_person (curator_id, case_id);

CREATE TABLE IF NOT EXISTS soprovod_case_event_person (
    case_id character varying(200) NOT NULL,
    version bigint NOT NULL,
    body character varying(1000000) NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, version) REFERENCES soprovod_case_event (case_id, version)
);
