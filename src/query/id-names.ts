import type { Channel, Level, ReformArea, Relation, SectionKind, Sentence, UnitRole } from '../model/index.ts'

/** What the contract's ids are called, for answers that people read. */
export const AREA_NAMES: Readonly<Record<ReformArea, Sentence>> = {
  the_che: { vi: 'Thể chế', en: 'Institutions' },
  thu_tuc_hanh_chinh: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  to_chuc_bo_may: { vi: 'Tổ chức bộ máy', en: 'Organisation' },
  che_do_cong_vu: { vi: 'Chế độ công vụ', en: 'Civil service' },
  tai_chinh_cong: { vi: 'Tài chính công', en: 'Public finance' },
  chinh_quyen_so: { vi: 'Chính quyền số', en: 'Digital government' },
}
export const SECTION_KIND_NAMES: Readonly<Record<SectionKind, Sentence>> = {
  muc_dich: { vi: 'Mục đích', en: 'Purpose' }, yeu_cau: { vi: 'Yêu cầu', en: 'Requirements' }, muc_tieu: { vi: 'Mục tiêu', en: 'Goals' },
  chi_tieu: { vi: 'Chỉ tiêu', en: 'Targets' }, doi_tuong: { vi: 'Đối tượng', en: 'Audience' }, pham_vi: { vi: 'Phạm vi', en: 'Scope' },
  noi_dung: { vi: 'Nội dung', en: 'Content' }, hinh_thuc: { vi: 'Hình thức', en: 'Forms and channels' }, nhiem_vu_giai_phap: { vi: 'Nhiệm vụ, giải pháp', en: 'Tasks and measures' },
  kinh_phi: { vi: 'Kinh phí', en: 'Budget' }, to_chuc_thuc_hien: { vi: 'Tổ chức thực hiện', en: 'Implementation' }, phu_luc: { vi: 'Phụ lục', en: 'Appendix' }, khac: { vi: 'Khác', en: 'Other' },
}
export const RELATION_NAMES: Readonly<Record<Relation, Sentence>> = {
  can_cu: { vi: 'căn cứ', en: 'based on' }, thuc_hien: { vi: 'thực hiện', en: 'carries out' }, sua_doi: { vi: 'sửa đổi', en: 'amends' },
  thay_the: { vi: 'thay thế', en: 'replaces' }, de_cap: { vi: 'nhắc tới', en: 'mentions' },
}
export const ROLE_NAMES: Readonly<Record<UnitRole, Sentence>> = {
  chu_tri: { vi: 'chủ trì', en: 'leads' }, phoi_hop: { vi: 'phối hợp', en: 'coordinates' }, thuc_hien: { vi: 'thực hiện', en: 'carries out' },
  kiem_tra: { vi: 'kiểm tra', en: 'checks' }, nhan: { vi: 'nhận', en: 'receives' },
}
export const LEVEL_NAMES: Readonly<Record<Level, Sentence>> = {
  province: { vi: 'cấp tỉnh', en: 'province' }, district: { vi: 'cấp huyện', en: 'district' }, commune: { vi: 'cấp xã', en: 'commune' },
}
export const CHANNEL_NAMES: Readonly<Record<Channel, Sentence>> = {
  cong_thong_tin_dien_tu: { vi: 'Trang thông tin điện tử', en: 'Web portal' }, truyen_thanh: { vi: 'Truyền thanh', en: 'Loudspeakers, radio' }, bao_chi: { vi: 'Báo chí', en: 'Press' },
  zalo: { vi: 'Zalo', en: 'Zalo' }, facebook: { vi: 'Facebook', en: 'Facebook' }, youtube: { vi: 'YouTube', en: 'YouTube' }, pano_ap_phich: { vi: 'Pa nô, áp phích', en: 'Billboards, posters' },
  to_roi: { vi: 'Tờ rơi', en: 'Leaflets' }, hoi_nghi: { vi: 'Hội nghị', en: 'Meetings' }, tap_huan: { vi: 'Tập huấn', en: 'Training' }, niem_yet: { vi: 'Niêm yết', en: 'Public notice' },
  doi_thoai: { vi: 'Đối thoại', en: 'Dialogue' }, cuoc_thi: { vi: 'Cuộc thi', en: 'Contests' }, khac: { vi: 'Khác', en: 'Other' },
}
