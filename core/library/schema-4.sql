-- Version 4: the order of batches, and what providers told of their limits.

-- The higher goes first; equals take turns.
ALTER TABLE batches ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;

-- Per minute; NULL: nothing was told of that. One row for each group of models that share their limits at one
-- origin: "https://api.openai.com gpt-image".
CREATE TABLE learned_limits (
    limit_group TEXT PRIMARY KEY,
    requests INTEGER,
    tokens INTEGER,
    images INTEGER,
    learned_at INTEGER NOT NULL
);
