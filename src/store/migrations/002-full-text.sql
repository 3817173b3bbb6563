-- Full text over sections: once as printed, once without marks, so that "cai cach" finds "cải cách" and the exact form ranks higher.
CREATE VIRTUAL TABLE section_search USING fts5 (
  title, body, bare_title, bare_body,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0"
);
