-- What each plan covers, one row a plan and year, kept in step by triggers: whatever writes a document, its areas, years
-- or files also writes this, in the same transaction. Coverage tables are counted from here without reading facts.
CREATE TABLE coverage (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,                   -- one row for each year of the plan; 0 where the year is unknown
  level TEXT,                              -- level of the issuer's locality
  province TEXT,                           -- locality as issued
  district TEXT,
  commune TEXT,
  today_province TEXT,                     -- the same on the map after 1 July 2025
  today_commune TEXT,
  areas TEXT NOT NULL,                     -- a digit for each reform area in the contract's order: 0 not readable, 1 absent, 2 unclear, 3 mentioned, 4 a task
  area1 INTEGER NOT NULL,                  -- the first digit as a number that can be summed: 0 not readable, 1 absent, 2^15 unclear, 2^30 mentioned, 2^45 a task
  area2 INTEGER NOT NULL,                  -- the same of the second
  area3 INTEGER NOT NULL,                  -- of the third
  area4 INTEGER NOT NULL,                  -- of the fourth
  area5 INTEGER NOT NULL,                  -- of the fifth
  area6 INTEGER NOT NULL,                  -- of the sixth
  is_current INTEGER NOT NULL,             -- 1: the document still stands somewhere
  PRIMARY KEY (document_id, year)
) STRICT, WITHOUT ROWID;
-- Each holds all that a coverage table needs, so that the table is counted from the index alone.
CREATE INDEX coverage_by_province ON coverage (is_current, province, year, document_id, level, area1, area2, area3, area4, area5, area6);
CREATE INDEX coverage_by_commune ON coverage (is_current, province, district, commune, year, document_id, level, area1, area2, area3, area4, area5, area6);
CREATE INDEX coverage_by_today_province ON coverage (is_current, today_province, year, document_id, level, area1, area2, area3, area4, area5, area6);
CREATE INDEX coverage_by_today_commune ON coverage (is_current, today_province, today_commune, year, document_id, level, area1, area2, area3, area4, area5, area6);

-- An area without a row is absent only where the plan could be read. A decision or a report beside the plans is no plan and not counted.
CREATE VIEW coverage_digits AS
SELECT d.id AS document_id, coalesce(y.year, 0) AS year, d.level, d.province, d.district, d.commune, d.today_province, d.today_commune,
  (SELECT group_concat(coalesce(
      (SELECT CASE WHEN r.answer = 'unclear' THEN '2' WHEN r.strength = 'mention' THEN '3' ELSE '4' END FROM reform_areas r WHERE r.document_id = d.id AND r.area = a.area),
      CASE WHEN d.status = 'failed' OR d.grade IS NULL OR d.grade IN ('poor', 'unreadable') THEN '0' ELSE '1' END), '')
    FROM (SELECT 'the_che' AS area UNION ALL SELECT 'thu_tuc_hanh_chinh' UNION ALL SELECT 'to_chuc_bo_may' UNION ALL SELECT 'che_do_cong_vu'
      UNION ALL SELECT 'tai_chinh_cong' UNION ALL SELECT 'chinh_quyen_so') a) AS areas,
  EXISTS (SELECT 1 FROM files f WHERE f.document_id = d.id AND f.is_current = 1) AS is_current
FROM documents d LEFT JOIN plan_years y ON y.document_id = d.id
WHERE d.status <> 'pending' AND (d.kind IS NULL OR d.kind IN ('ke_hoach', 'chuong_trinh', 'chuong_trinh_hanh_dong', 'de_an', 'phuong_an'));

CREATE VIEW coverage_source AS
SELECT document_id, year, level, province, district, commune, today_province, today_commune, areas,
  CASE substr(areas, 1, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 1, 1) - 1)) END,
  CASE substr(areas, 2, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 2, 1) - 1)) END,
  CASE substr(areas, 3, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 3, 1) - 1)) END,
  CASE substr(areas, 4, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 4, 1) - 1)) END,
  CASE substr(areas, 5, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 5, 1) - 1)) END,
  CASE substr(areas, 6, 1) WHEN '0' THEN 0 ELSE 1 << (15 * (substr(areas, 6, 1) - 1)) END,
  is_current
FROM coverage_digits;

INSERT INTO coverage SELECT * FROM coverage_source;

CREATE TRIGGER coverage_of_document AFTER UPDATE ON documents BEGIN
  DELETE FROM coverage WHERE document_id = new.id;
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = new.id;
END;
CREATE TRIGGER coverage_of_new_document AFTER INSERT ON documents BEGIN
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = new.id;
END;
CREATE TRIGGER coverage_of_year AFTER INSERT ON plan_years BEGIN
  DELETE FROM coverage WHERE document_id = new.document_id;
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = new.document_id;
END;
CREATE TRIGGER coverage_without_year AFTER DELETE ON plan_years BEGIN
  DELETE FROM coverage WHERE document_id = old.document_id;
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = old.document_id;
END;
CREATE TRIGGER coverage_of_area AFTER INSERT ON reform_areas BEGIN
  DELETE FROM coverage WHERE document_id = new.document_id;
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = new.document_id;
END;
CREATE TRIGGER coverage_without_area AFTER DELETE ON reform_areas BEGIN
  DELETE FROM coverage WHERE document_id = old.document_id;
  INSERT INTO coverage SELECT * FROM coverage_source WHERE document_id = old.document_id;
END;
CREATE TRIGGER coverage_of_file AFTER INSERT ON files WHEN new.document_id IS NOT NULL BEGIN
  UPDATE coverage SET is_current = EXISTS (SELECT 1 FROM files f WHERE f.document_id = new.document_id AND f.is_current = 1) WHERE document_id = new.document_id;
END;
CREATE TRIGGER coverage_of_moved_file AFTER UPDATE ON files WHEN new.document_id IS NOT NULL BEGIN
  UPDATE coverage SET is_current = EXISTS (SELECT 1 FROM files f WHERE f.document_id = new.document_id AND f.is_current = 1) WHERE document_id = new.document_id;
END;
CREATE TRIGGER coverage_without_file AFTER DELETE ON files WHEN old.document_id IS NOT NULL BEGIN
  UPDATE coverage SET is_current = EXISTS (SELECT 1 FROM files f WHERE f.document_id = old.document_id AND f.is_current = 1) WHERE document_id = old.document_id;
END;
