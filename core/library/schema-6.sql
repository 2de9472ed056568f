-- Version 6: sets: icons that belong together and are exported together.

-- How a set was exported last is JSON text, so that what a later version adds needs no column; '{}': never.
CREATE TABLE sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    created_at INTEGER NOT NULL,
    export TEXT NOT NULL DEFAULT '{}'
);

-- An icon in the trash stays a member, so that whoever takes it back has it in its place again.
CREATE TABLE set_members (
    set_id INTEGER NOT NULL REFERENCES sets (id) ON DELETE CASCADE,
    icon_id INTEGER NOT NULL REFERENCES icons (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (set_id, icon_id)
) WITHOUT ROWID;
CREATE INDEX set_members_by_icon ON set_members (icon_id);
