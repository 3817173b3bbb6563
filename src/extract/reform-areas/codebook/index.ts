import type { AreaCode } from './area-code.ts'
import { CHE_DO_CONG_VU } from './che-do-cong-vu.ts'
import { CHINH_QUYEN_SO } from './chinh-quyen-so.ts'
import { TAI_CHINH_CONG } from './tai-chinh-cong.ts'
import { THE_CHE } from './the-che.ts'
import { THU_TUC_HANH_CHINH } from './thu-tuc-hanh-chinh.ts'
import { TO_CHUC_BO_MAY } from './to-chuc-bo-may.ts'

export type { AreaCode, Subtopic } from './area-code.ts'

/**
 * The codebook: the six areas of the master programme of administrative reform 2021 – 2030.
 *
 * @see Nghị quyết 76/NQ-CP ngày 15/7/2021, mục III: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy
 *   hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công; xây dựng và phát triển Chính phủ điện tử, Chính phủ số.
 */
export const CODEBOOK: readonly AreaCode[] = [THE_CHE, THU_TUC_HANH_CHINH, TO_CHUC_BO_MAY, CHE_DO_CONG_VU, TAI_CHINH_CONG, CHINH_QUYEN_SO]
