// The database's name and version, for who opens it with Dexie and who looks at it without.

export const DATABASE_NAME = 'says-who';
/** Of the last `version` in database.ts. */
export const DATABASE_VERSION = 2;
