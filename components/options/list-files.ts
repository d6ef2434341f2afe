// The endings of files that may hold a list. What a file is, its content says.

export const LIST_FILES = '.json,.ndjson,.jsonl,.csv,.tsv,.txt';
