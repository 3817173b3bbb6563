/** The stable ids of the contract: ASCII, never renamed. Tables that give them words live in `lexicon` and beside their readers. */

export const SECTION_KINDS = [
  'muc_dich', 'yeu_cau', 'muc_tieu', 'chi_tieu', 'doi_tuong', 'pham_vi', 'noi_dung', 'hinh_thuc',
  'nhiem_vu_giai_phap', 'kinh_phi', 'to_chuc_thuc_hien', 'phu_luc', 'khac',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** The types of Decree 30/2020/NĐ-CP, those of legislation, and the Party's. */
export const DOCUMENT_KINDS = [
  'hien_phap', 'bo_luat', 'luat', 'phap_lenh', 'lenh', 'nghi_dinh', 'nghi_quyet', 'quyet_dinh', 'chi_thi', 'quy_che', 'quy_dinh', 'thong_cao',
  'thong_bao', 'thong_tu', 'thong_tu_lien_tich', 'huong_dan', 'chuong_trinh', 'chuong_trinh_hanh_dong', 'ke_hoach', 'phuong_an',
  'de_an', 'du_an', 'bao_cao', 'bien_ban', 'to_trinh', 'hop_dong', 'cong_van', 'cong_dien', 'ban_ghi_nho', 'ban_thoa_thuan',
  'giay_uy_quyen', 'giay_moi', 'giay_gioi_thieu', 'giay_nghi_phep', 'phieu_gui', 'phieu_chuyen', 'phieu_bao', 'thu_cong',
  'ket_luan', 'chien_luoc', 'dieu_le', 'khac',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The six areas of Resolution 76/NQ-CP of 15 July 2021. */
export const REFORM_AREAS = [
  'the_che', 'thu_tuc_hanh_chinh', 'to_chuc_bo_may', 'che_do_cong_vu', 'tai_chinh_cong', 'chinh_quyen_so',
] as const
export type ReformArea = (typeof REFORM_AREAS)[number]

export const CHANNELS = [
  'cong_thong_tin_dien_tu', 'truyen_thanh', 'bao_chi', 'zalo', 'facebook', 'youtube', 'pano_ap_phich', 'to_roi',
  'hoi_nghi', 'tap_huan', 'niem_yet', 'doi_thoai', 'cuoc_thi', 'khac',
] as const
export type Channel = (typeof CHANNELS)[number]

/** chủ trì, phối hợp, thực hiện, kiểm tra (đôn đốc, giám sát), nhận (who gets the report or the advice). */
export const UNIT_ROLES = ['chu_tri', 'phoi_hop', 'thuc_hien', 'kiem_tra', 'nhan'] as const
export type UnitRole = (typeof UNIT_ROLES)[number]

/** căn cứ, thực hiện, sửa đổi, thay thế, đề cập. */
export const RELATIONS = ['can_cu', 'thuc_hien', 'sua_doi', 'thay_the', 'de_cap'] as const
export type Relation = (typeof RELATIONS)[number]

export const DEADLINE_TYPES = ['date', 'month', 'quarter', 'year', 'period', 'recurring', 'continuous', 'event'] as const
export const DEADLINE_BOUNDS = ['on', 'by', 'before', 'from', 'until'] as const
export const COMPARATORS = ['gt', 'gte', 'eq', 'lte', 'lt'] as const
export const LEVELS = ['province', 'district', 'commune'] as const
export type Level = (typeof LEVELS)[number]
export const TEXT_SOURCES = ['text-layer', 'ocr', 'plain'] as const
export type TextSource = (typeof TEXT_SOURCES)[number]
export const GRADES = ['excellent', 'good', 'fair', 'poor', 'unreadable'] as const
export type Grade = (typeof GRADES)[number]
