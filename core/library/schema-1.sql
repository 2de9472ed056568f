-- Version 1 of library.sqlite. Times are milliseconds since 1970 UTC, lists and specs are JSON text.
-- A later version adds schema-N.sql with the statements that lead to it; this file never changes.

CREATE TABLE icons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    batch_id TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL,
    style_id TEXT NOT NULL,
    color_scheme_id TEXT NOT NULL,
    variation INTEGER NOT NULL,
    spec TEXT NOT NULL,
    prompt TEXT NOT NULL,
    cache_key BLOB NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    cost_micro_usd INTEGER NOT NULL DEFAULT 0,
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    generation_ms INTEGER NOT NULL DEFAULT 0,
    request_id TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    trashed_at INTEGER,
    favorite INTEGER NOT NULL DEFAULT 0,
    draft INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX icons_by_cache_key ON icons (cache_key, created_at);
CREATE INDEX icons_by_batch ON icons (batch_id);
CREATE INDEX icons_by_sha256 ON icons (sha256, bytes);
-- The last columns spare statistics the table itself.
CREATE INDEX icons_in_order ON icons (trashed_at, created_at, id, favorite, draft, cost_micro_usd);

-- The request cache: which icons answer a request, the newest first of all. "Clear cache" empties this table.
CREATE TABLE request_cache (
    cache_key BLOB NOT NULL,
    icon_id INTEGER NOT NULL REFERENCES icons (id) ON DELETE CASCADE,
    PRIMARY KEY (cache_key, icon_id)
) WITHOUT ROWID;
CREATE INDEX request_cache_by_icon ON request_cache (icon_id);

CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    state TEXT NOT NULL,          -- queued, running, paused, completed, cancelled, failed
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    request TEXT NOT NULL
);

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,          -- queued, sending, received, succeeded, failed, unclear, cancelled
    category TEXT NOT NULL,
    spec TEXT NOT NULL,
    prompt TEXT NOT NULL,
    cache_key BLOB NOT NULL,
    fresh INTEGER NOT NULL DEFAULT 0,
    cached INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    icon_id INTEGER,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    http_status INTEGER NOT NULL DEFAULT 0,
    request_id TEXT NOT NULL DEFAULT '',
    generation_ms INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER
);
CREATE INDEX jobs_by_batch ON jobs (batch_id, position);
CREATE INDEX jobs_by_state ON jobs (state);

-- The ledger: one row for every request that may cost money, committed (synchronous=FULL) before it is sent.
-- sending -> received -> settled | refused | unclear; unclear -> resent | dropped when the user has decided.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job_id INTEGER NOT NULL,
    batch_id TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    answered_at INTEGER,
    incoming TEXT NOT NULL,       -- name of the file the answer is written to while it arrives
    sha256 TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    http_status INTEGER NOT NULL DEFAULT 0,
    request_id TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    estimated_tokens INTEGER NOT NULL DEFAULT 0,
    input_tokens INTEGER NOT NULL DEFAULT 0,
    output_tokens INTEGER NOT NULL DEFAULT 0,
    cost_micro_usd INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX ledger_by_job ON ledger (job_id);
CREATE INDEX ledger_by_state ON ledger (state);
