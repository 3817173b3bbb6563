import type { Channel } from '../model/index.ts'
import { allMatches, toPattern, wordTable } from '../text/index.ts'
import { defineExtractor, type Found, type PlacedFact } from './extractor.ts'
import { plainOf, type PlainText } from './plain-text.ts'

/** What each channel is called in plans. Of wordings that begin at one place, the earlier row wins. */
export const CHANNEL_WORDINGS: readonly (readonly [Channel | null, readonly string[]])[] = [
  // No channels, though their words look so.
  [null, [
    'cổng (?:thông tin )?dịch vụ công', 'hội nghị (?:lần thứ|trung ương|đại biểu)', '(?:nghị quyết|kết luận|thông báo)(?: tại)? hội nghị', 'phòng họp', 'họp không giấy(?: tờ)?', 'kỳ họp', 'báo cáo', 'thông báo', 'dự báo', 'cảnh báo',
    'ban biên tập (?:cổng|trang) thông tin điện tử', 'hội nghị truyền hình', 'ngành họp', 'họp đánh giá', 'họp xét', 'họp thẩm định', 'đoàn thể thao', 'zalo pay', 'zalopay', '(?:các )?(?:cơ quan )?truyền thông, báo chí trong việc', 'học sinh sinh hoạt', 'sinh hoạt của (?:người )?dân', 'lệ phí sinh hoạt', 'rác thải sinh hoạt', 'nước sinh hoạt', 'sinh hoạt phí',
    'đào tạo, bồi dưỡng', 'quy hoạch, đào tạo',
  ]],
  ['cong_thong_tin_dien_tu', [
    '(?:cổng|trang|công|mạng)(?: tin)? (?:thông tin|TT) điện tử', '(?:cổng|trang) (?:TTĐT|TTDT|điện tử)', '(?:cổng|trang) thông tin (?:của|xã|phường|huyện|tỉnh|thị trấn)', 'website', 'web site', 'trang web', 'cổng thông tin(?! (?:dịch vụ|giải quyết))', '(?:chuyên trang|chuyên mục)(?: về)? (?:cải cách hành chính|CCHC)(?: trên (?:cổng|trang))?', 'trang thông tin', 'portal',
  ]],
  ['facebook', ['(?:trang |mạng xã hội |nhóm |kênh |tài khoản |group )?(?:face ?book|fan ?page|faceboook|facebok)']],
  ['zalo', ['(?:trang |nhóm |kênh |mạng xã hội |tài khoản |group |app |ứng dụng )?zal[oô](?: official(?: account)?| OA)?']],
  ['youtube', ['(?:kênh |trang )?(?:you ?tube|youtobe)']],
  ['bao_chi', [
    'đài (?:phát thanh|PT)(?: và | - |-|,? ?&? ?)(?:truyền hình|TH)', 'đài PT ?-? ?TH', 'đài PTTH', 'báo và (?:đài )?phát thanh,? (?:và )?truyền hình', 'đài truyền hình', 'trên (?:sóng )?truyền hình', '(?:phương tiện )?(?:thông tin|truyền thông) đại chúng', 'báo, đài', 'báo đài', 'đài, báo', 'đăng báo', 'báo (?:điện tử|in|giấy)', 'họp báo', 'thông cáo báo chí',
    '(?:trên|qua|bằng)(?: các| hệ thống)?(?: kênh| loại hình| phương tiện| cơ quan)? (?:báo chí|báo(?! (?:cáo|hiệu|giá|nợ)))', 'sóng phát thanh,? (?:và |- )?truyền hình', '(?:các )?cơ quan (?:thông tấn,? ?)?(?:báo chí|truyền thông)', 'kênh truyền hình', 'tạp chí',
  ]],
  ['truyen_thanh', [
    '(?:hệ thống |mạng lưới )?(?:đài|trạm|loa|cụm loa|cụm|hệ thống)(?: phát thanh,?)? truyền thanh(?: (?:cơ sở|không dây|thông minh))?', 'truyền thanh (?:cơ sở|thông minh|xã|phường|thị trấn|huyện|thành phố|quận|thị xã|thôn|ấp)', 'truyền thanh - truyền hình', '(?:loa|đài) phát thanh', 'hệ thống loa', 'loa (?:công cộng|thôn|xóm|ấp|phường|xã|kéo|di động|lưu động|cầm tay|không dây|FM|đài)', '(?:trên )?sóng FM', 'đài TT ?- ?TH', 'đài TTTH', 'đài (?:cơ sở|xã|phường|huyện|thị trấn)', 'loa phóng thanh', 'loa thông minh', '(?:trên|bằng|phát) loa', 'loa (?:của )?các (?:thôn|ấp|khu|xóm|tổ|khóm)', 'đài TT (?:cơ sở|xã|phường|thị trấn|huyện|thành phố)', 'trên truyền thanh', 'phát thanh', 'tiếp (?:sóng|phát)(?: các)? (?:chuyên trang|chuyên mục|chương trình)', 'truyền thanh',
  ]],
  ['pano_ap_phich', [
    'pa ?-? ?n[oôố]', 'banner', 'panel', 'áp ?-?phích', 'ap phich', 'băng ?-?(?:rôn|zôn|gôn|ron|zon|dôn|rol|zrôn|roll|rone)', 'khẩu hiệu', 'phướn', 'bandro[nl]', 'standee', 'poster', 'cổ động', '(?:hình thức|tuyên truyền|phương tiện|bằng) trực quan', 'trực quan sinh động', 'trực quan,', 'bảng tuyên truyền', 'băng cờ', 'biểu ngữ',
  ]],
  ['to_roi', ['tờ (?:rơi|gấp|gập|bướm)', 'tờ (?:rời|rớt)', 'tờ (?:tuyên truyền|tin)', 'brochure', 'leaflet']],
  ['cuoc_thi', ['(?:cuộc |hội |đợt )thi', 'thi (?:tìm hiểu|trực tuyến|trắc nghiệm|viết)', 'hội diễn', 'giải thưởng báo chí']],
  ['doi_thoai', ['đối thoại', 'tọa đàm,? đối thoại', 'gặp gỡ,? (?:trao đổi|tiếp xúc|doanh nghiệp|doanh nhân|hộ kinh doanh)', 'gặp mặt,? (?:đối thoại|trao đổi|(?:các |cộng đồng )?(?:doanh nghiệp|doanh nhân|hộ kinh doanh|nhà đầu tư|người dân))', '(?:gặp mặt ["“”]?)?cà phê (?:doanh nhân|doanh nghiệp|với doanh)']],
  ['tap_huan', ['(?:các |những )?(?:lớp |khóa |khoá |hội nghị |buổi |đợt )?(?:bồi dưỡng,? )?tập huấn', '(?:lớp|khóa|khoá|hội nghị|buổi|đợt) (?:đào tạo,? ?)?bồi dưỡng', 'bồi dưỡng (?:kiến thức|nghiệp vụ|kỹ năng|chuyên môn)', 'bồi dưỡng(?= (?:ít nhất|tối thiểu|trên|cho) )']],
  ['hoi_nghi', [
    'hội (?:nghị|thảo|họp)', '(?:các |những )?(?:cuộc|buổi|phiên) (?:họp|giao ban|sinh hoạt|tiếp xúc|nói chuyện|sơ kết|hội nghị)', '(?:họp|giao ban|sinh hoạt) (?:giao ban|chi bộ|các chi|định kỳ của các|chi|tổ|thôn|ấp|khu|dân|xóm|bản|khóm|buôn|cơ quan|đoàn|hội|cộng đồng|lệ|UBND|toàn|khối|làng|tại|ở|câu lạc bộ|chuyên đề|chính trị|với|cụm|đội)', 'tọa đàm', 'toạ đàm', 'giao ban', 'tiếp xúc cử tri', 'chào cờ', 'sinh hoạt dưới cờ',
    '(?:cuộc|các) họp', 'lễ phát động', 'sinh hoạt(?= (?:của|thường))',
  ]],
  ['niem_yet', ['niêm yết', 'bảng tin', '(?:bảng|bản) (?:niêm yết|công khai|thông báo)', 'bản tin(?= (?:công cộng|tổ dân phố|khu phố|khu dân cư|thôn|ấp|cơ quan|tại|của (?:thôn|ấp|tổ|khu)))', 'kios[kq]?(?: thông tin)?', 'ki-ốt']],
  ['khac', [
    '(?:chạy )?(?:bảng|màn hình)(?: chữ)? (?:điện tử|led)', 'chạy chữ', 'đèn led', 'xe (?:loa|lưu động|cổ động|tuyên truyền|thông tin)', '(?:tuyên truyền|biểu diễn|thông tin) lưu động', 'sân khấu hóa', 'sân khấu hoá', '(?:hoạt động )?văn (?:hóa|hoá),? (?:- )?văn nghệ', 'văn (?:hóa|hoá) nghệ thuật', 'văn nghệ', 'biểu diễn nghệ thuật', 'tiểu phẩm', 'tin nhắn(?: SMS)?', 'SMS', 'email', 'thư điện tử', 'tik ?tok', 'live ?stream', 'podcast', '(?:trang |các trang )?mạng xã hội', 'nền tảng (?:số|mạng xã hội)', 'sổ tay', 'cẩm nang', 'infographic', 'bản tin(?: \\p{L}+)? (?:điện tử|nội bộ|song ngữ)', 'video ?clip', 'video', 'clip', 'phóng sự', 'điều tra xã hội học', 'tuyên truyền miệng', 'báo cáo viên', 'câu lạc bộ', 'đường dây nóng', 'tủ sách pháp luật',
  ]],
]

const findWordings = wordTable(CHANNEL_WORDINGS.map(([, wordings]) => wordings))
/** Posting that is not called so. What stands in between may be a channel of its own. */
const SHOWN_AT = toPattern(String.raw`(?<![\p{L}])công khai (?=[^.;:]{0,70}tại (?:bộ phận|trụ sở|nơi|trung tâm|bảng|nhà văn hóa|nhà văn hoá|ubnd|cơ quan|phòng|văn phòng)(?![\p{L}]))`, 'g')
const NEWSPAPER = toPattern(String.raw`(?<![\p{L}])Báo (?=\p{Lu})(?!Cáo)[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2}`, 'g')

/** Kênh tuyên truyền: every means by which the plan makes itself known, one fact a mention. */
export const channels = defineExtractor({
  name: 'channels',
  version: 5,
  fact: 'channels',
  reads: { zones: ['body', 'closing', 'appendix'] },
  find: (reading) => findChannels(plainOf(reading)).map(({ start, end, kind }): Found<'channels'> => ({ at: plainOf(reading).range(start, end), kind, confidence: kind === 'khac' ? 0.7 : 0.9 })),
  judge: (facts) => facts.filter((fact, i, all) => !isRepeat(fact, all[i - 1])),
})

interface Mention {
  readonly start: number
  readonly end: number
  readonly kind: Channel
}

function findChannels({ text, lower, words }: PlainText): Mention[] {
  const mentions: Mention[] = []
  for (const { row, start, end } of findWordings(lower, words)) {
    const kind = CHANNEL_WORDINGS[row]?.[0]
    if (kind) mentions.push({ start, end: lower[end - 1] === ',' ? end - 1 : end, kind })
  }
  for (const { index } of lower.includes('công khai ') ? allMatches(lower, SHOWN_AT) : []) mentions.push({ start: index, end: index + 'công khai'.length, kind: 'niem_yet' })
  if (text.includes('Báo ')) {
    for (const { index, 0: name } of allMatches(text, NEWSPAPER)) mentions.push({ start: index, end: index + name.length, kind: 'bao_chi' })
  }
  return mentions.sort((a, b) => a.start - b.start).filter((one, i, all) => !all.slice(Math.max(0, i - 3), i).some((before) => before.end > one.start))
}

/** "pano, áp phích, băng rôn" is one channel in several words: of neighbours only the first is kept. */
function isRepeat(fact: PlacedFact<'channels'>, before: PlacedFact<'channels'> | undefined): boolean {
  return before !== undefined && before.passage === fact.passage && before.values.kind === fact.values.kind && fact.start - before.end <= 3
}
