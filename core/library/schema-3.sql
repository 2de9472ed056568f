-- Version 3: caps on spending.

-- The most a request can cost, in millionths of a dollar, known before it is sent: what it counts as until its answer
-- tells what it has cost, and for good where none comes. Of older rows only the tokens are known that were expected;
-- no model of their time costs more than 40 dollars for a million.
ALTER TABLE ledger ADD COLUMN most_micro_usd INTEGER NOT NULL DEFAULT 0;
UPDATE ledger SET most_micro_usd = estimated_tokens * 40;

-- The cap of the batch itself, 0: none; and why it waits, where no user has paused it.
ALTER TABLE batches ADD COLUMN cap_micro_usd INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batches ADD COLUMN stopped_code TEXT NOT NULL DEFAULT '';
ALTER TABLE batches ADD COLUMN stopped_detail TEXT NOT NULL DEFAULT '';

CREATE INDEX ledger_by_time ON ledger (sent_at, state, output_tokens, cost_micro_usd, most_micro_usd);
CREATE INDEX ledger_by_batch ON ledger (batch_id);
