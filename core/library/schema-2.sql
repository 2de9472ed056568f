-- Version 2: search.

-- Elements of the spec, for the index of words; a line for each.
ALTER TABLE icons ADD COLUMN elements TEXT NOT NULL DEFAULT '';
UPDATE icons SET elements = (SELECT coalesce(group_concat(value, char(10)), '')
    FROM json_each(spec, '$.elements'));

-- Every id and category that icons repeat, once; others refer to it by number. Rows never change.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);
INSERT INTO texts (id, text) VALUES (0, '');

-- What lists, filters and facets read instead of icons, whose rows are twenty times as long. Follows icons by
-- triggers, so that whoever writes icons need not know it.
CREATE TABLE icon_entries (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    trashed_at INTEGER,
    batch INTEGER NOT NULL,
    category INTEGER NOT NULL,
    style INTEGER NOT NULL,
    color_scheme INTEGER NOT NULL,
    model INTEGER NOT NULL,
    variation INTEGER NOT NULL,
    favorite INTEGER NOT NULL,
    draft INTEGER NOT NULL,
    -- The whole entry as text: 100,000 of them leave SQLite as one value, ten times faster than as rows.
    line TEXT GENERATED ALWAYS AS (id || ' ' || created_at || ' ' || batch || ' ' || category || ' ' || style
        || ' ' || color_scheme || ' ' || model || ' ' || variation || ' ' || (favorite + 2 * draft)) STORED
);
CREATE INDEX icon_entries_by_batch ON icon_entries (batch);

-- External content: a table without content cannot forget rows before SQLite 3.43. Written by core/library/iconwords,
-- because under trusted_schema = OFF a trigger may not write a virtual table before SQLite 3.44.
CREATE VIRTUAL TABLE icon_words USING fts5 (
    category, elements, style_id, color_scheme_id, prompt,
    content = 'icons', content_rowid = 'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER icons_inserted AFTER INSERT ON icons BEGIN
    INSERT OR IGNORE INTO texts (text)
        VALUES (new.batch_id), (new.category), (new.style_id), (new.color_scheme_id), (new.model);
    INSERT INTO icon_entries (id, created_at, trashed_at, batch, category, style, color_scheme, model,
        variation, favorite, draft)
        VALUES (new.id, new.created_at, new.trashed_at,
            (SELECT id FROM texts WHERE text = new.batch_id), (SELECT id FROM texts WHERE text = new.category),
            (SELECT id FROM texts WHERE text = new.style_id),
            (SELECT id FROM texts WHERE text = new.color_scheme_id),
            (SELECT id FROM texts WHERE text = new.model), new.variation, new.favorite, new.draft);
END;

CREATE TRIGGER icons_marked AFTER UPDATE OF trashed_at, favorite ON icons BEGIN
    UPDATE icon_entries SET trashed_at = new.trashed_at, favorite = new.favorite WHERE id = new.id;
END;

CREATE TRIGGER icons_described
AFTER UPDATE OF created_at, batch_id, category, style_id, color_scheme_id, model, variation, draft
ON icons BEGIN
    INSERT OR IGNORE INTO texts (text)
        VALUES (new.batch_id), (new.category), (new.style_id), (new.color_scheme_id), (new.model);
    UPDATE icon_entries SET created_at = new.created_at, variation = new.variation, draft = new.draft,
        batch = (SELECT id FROM texts WHERE text = new.batch_id),
        category = (SELECT id FROM texts WHERE text = new.category),
        style = (SELECT id FROM texts WHERE text = new.style_id),
        color_scheme = (SELECT id FROM texts WHERE text = new.color_scheme_id),
        model = (SELECT id FROM texts WHERE text = new.model) WHERE id = new.id;
END;

CREATE TRIGGER icons_deleted AFTER DELETE ON icons BEGIN
    DELETE FROM icon_entries WHERE id = old.id;
END;

-- The icons that are there already.
INSERT OR IGNORE INTO texts (text) SELECT batch_id FROM icons UNION SELECT category FROM icons
    UNION SELECT style_id FROM icons UNION SELECT color_scheme_id FROM icons UNION SELECT model FROM icons;
INSERT INTO icon_entries (id, created_at, trashed_at, batch, category, style, color_scheme, model, variation,
    favorite, draft)
    SELECT icons.id, created_at, trashed_at, b.id, c.id, s.id, o.id, m.id, variation, favorite, draft
    FROM icons JOIN texts AS b ON b.text = batch_id JOIN texts AS c ON c.text = category
    JOIN texts AS s ON s.text = style_id JOIN texts AS o ON o.text = color_scheme_id
    JOIN texts AS m ON m.text = model;
INSERT INTO icon_words (icon_words) VALUES ('rebuild');
