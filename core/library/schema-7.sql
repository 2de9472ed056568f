-- Version 7: what was expected to be paid, beside what was.

-- Millionths of a dollar, as told before; 0: nothing was told, or it was free.
ALTER TABLE ledger ADD COLUMN estimated_micro_usd INTEGER NOT NULL DEFAULT 0;
ALTER TABLE icons ADD COLUMN estimated_micro_usd INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batches ADD COLUMN estimated_micro_usd INTEGER NOT NULL DEFAULT 0;

-- Sums of spending are answered by the index alone.
DROP INDEX ledger_by_time;
CREATE INDEX ledger_by_time
    ON ledger (sent_at, state, output_tokens, cost_micro_usd, most_micro_usd, estimated_micro_usd);
