-- Version 5: pictures that were paid for and still have to be fetched.

-- Where the picture of an answer that counts can be fetched, until it has been: not empty in a row that is not settled
-- without error means that trying again costs nothing.
ALTER TABLE ledger ADD COLUMN picture_url TEXT NOT NULL DEFAULT '';
