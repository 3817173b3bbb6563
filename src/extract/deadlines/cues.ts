import { anyCase, asPrinted } from '../../text/index.ts'

// The words around a time by which it is told whose it is. Those that end in `$` are asked of what stands before it.

/** Labels after which a time is the plan's own, up to so many letters before it. */
export const LABEL = anyCase`(?:theo lộ trình|(?:lộ trình|kế hoạch)(?: thực hiện| triển khai)?(?= ?:)|(?:tại|trong|vào) kỳ họp|dịp|(?:mốc )?thời (?:gian|điểm|hạn)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|kiểm tra|báo cáo|gửi|dự kiến|tiến hành|áp dụng))*|tiến độ(?: thực hiện)?|thời lượng|tần suất|lịch(?: phát(?: sóng)?)?|dự kiến(?: hoàn thành| tổ chức| thực hiện)?|hoàn thành|định kỳ)(?: [\p{L}]+){0,3}? ?(?::[^.;]{0,80}|(?:[^.;]{0,60}(?:,|và|;) ?|(?:trong |vào |khoảng |dịp |nhân |từ nay ){1,2})?)$`
/** The height of a longer time stands beside it: "thường xuyên; cao điểm 15/4 - 15/5". */
export const PEAK = /(?<!giờ |thời )(?:cao điểm|tập trung)(?: (?:là|từ|nhất|trong|vào|các|đợt|dịp|cả|thực hiện|triển khai|tuyên truyền)){0,3}(?: (?:\d|[IV]{1,3}))?:? ?$/i
/** Verbs of what is done by a time. */
export const DOING = /(?:báo cáo|gửi|nộp|hoàn thành|tổ chức|thực hiện|triển khai|ban hành|xây dựng|kiểm tra|rà soát|tổng hợp|đánh giá|phát (?:sóng|thanh)|đăng tải|đăng ký|tham mưu|sơ kết|tổng kết|cập nhật|công bố|họp|tiến hành|tuyên truyền|khảo sát|tập huấn|phát động|thẩm định|trình|duy trì|viết|chấm|lồng ghép|đưa tin|phát hành|cấp phát|treo|lắp đặt|bố trí|nhận|mở|thi |phản ánh|đề xuất|khai (?:trương|mạc)|ra (?:mắt|quân)|trao giải|diễn ra|khánh thành|số hóa|xử lý|bồi dưỡng|làm sạch|chuẩn hóa|chuẩn hoá|bàn giao|vận động|chạy thử|vận hành thử)/i
/** What is held on a day: "tọa đàm với hộ kinh doanh ngày 28/6". */
const GATHERING = '(?:t(?:ọa|oạ) đàm|đối thoại|gặp (?:mặt|gỡ)|tiếp xúc|giao lưu|khai giảng|bế giảng|khai trương|ra quân|hội (?:thảo|nghị|thi|chợ|diễn)|diễn (?:đàn|tập)|cuộc thi|(?:vòng )?(?:chung kết|sơ khảo)|mít ?tinh|diễu hành|tham quan|triển lãm|phiên chợ|ngày hội|tuần lễ|lễ (?:phát động|ra mắt|tổng kết|trao|khai|ký)|tiếp công dân|bỏ phiếu|chạy thử|nghiệm thu|bàn giao|ký (?:kết|cam kết)|giám sát|thăm hỏi|tuyên dương|vinh danh|trao (?:tặng|quà))'
export const IS_HELD = anyCase`(?<!\p{L})${GATHERING}(?!\p{L})`
/** What was said at a gathering, or is there because of one, is dated by it: "kết luận tại hội nghị ngày 12/3". */
export const SAID_AT = anyCase`(?<!\p{L})(?:tại|theo|sau|từ|qua|kết luận|thông báo|biên bản|ý kiến|kiến nghị|tinh thần|nội dung|kết quả|ghi nhận|tiếp thu|trả lời) [^.;:]{0,50}?(?:${GATHERING}|(?:cuộc|phiên|buổi|kỳ) [\p{L} ]{2,20})[^.;:]{0,60}$`
/** A time in brackets at the end of a task, or after its dash, is the task's. */
export const BRACKET = /\((?:[^()]{0,30})$/
/** Days of observance on which something is done: "hưởng ứng Ngày Pháp luật 09/11". */
export const OBSERVED = anyCase`(?:dịp|nhân|hưởng ứng|chào mừng)(?: \p{L}+){0,9} ?$`
/** What stands before the date of a document: its code, or the word for it. */
export const OF_A_DOCUMENT = anyCase`(?:\d[\p{L}\d.]*(?:\/\p{Lu}|\/\d{4}\/)[\p{L}\d/&. -]{0,25},? ?|(?<!(?:ký|đổi|chỉ|hồ sơ|đơn|điểm|chữ ký|kỹ năng|nền tảng|dữ liệu|chính quyền|kinh tế|xã hội) )số(?::? ?[\d….][\p{L}\d/….-]{0,20})?,? ?)$`
/** What has been by a day, or is since a day, is no task: "cấp trước ngày …", "có hiệu lực từ ngày …", "số liệu tính từ ngày …". */
export const OF_A_STATE = anyCase`(?<!\p{L})(?:(?:đã|được|do|các) (?:ban hành|ký)|(?<!đăng |thẩm quyền )ký|(?<!(?:danh mục|công bố|bãi bỏ|rà soát|báo cáo)[^,.;]{0,40}hết )hiệu lực|hiệu lực thi hành|thông qua|phê duyệt|(?<!(?:phát|học|thí|tái|vệ|nhân|y|an|dưỡng|giáo|thư) )sinh|thành lập|sáp nhập|hợp nhất|được cấp|đã cấp|đã tiếp nhận|kỷ niệm|vận hành|hoạt động|không còn|chính thức|năm thứ|lần thứ|(?<!(?:ngoại|tập huấn|bồi dưỡng|mã|bế) )khóa|nhiệm kỳ|cách mạng|(?<!(?:máy|ước|giới|đặc|thuộc|bảng|trung|chính) )tính)[,:]? ?$`
/** Such a thing up to a day; a decree that was issued on a day. */
export const OF_AN_ACT = anyCase`(?<!\p{L})(?:ban hành|tiếp nhận|phiên họp|cuộc họp|biên bản|kỷ niệm|thành lập|mốc thời gian lấy số liệu:?)(?: \p{L}+){0,2},? ?$`
/** What the plan's figures or its inspections are taken of is told, not set: "số liệu từ ngày … đến thời điểm kiểm tra". */
export const OF_THE_PAST = /(?:(?:mốc thời gian|thời kỳ|niên độ|thời hiệu|phạm vi|giai đoạn|thời gian)(?: (?:lấy|chốt|tính))?(?: số liệu| được kiểm tra)|số liệu|chính quyền địa phương (?:hai|0?2) cấp|niên độ kiểm tra|thời kỳ (?:kiểm tra|giám sát|thanh tra)|mốc thời gian (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá))[^.;]{0,20}$/i
export const UNTIL_NOW = /^,? ?(?:đến|tới)(?: trước)? (?:nay|thời điểm|ngày kiểm tra)/i
/** What holds for all there is, holds from a day on: "100% hồ sơ tiếp nhận từ ngày …". */
export const OF_ALL = anyCase`\d ?%|(?<!\p{L})(?:toàn bộ|tất cả|mọi|không (?:để|còn|phát sinh|tiếp nhận|yêu cầu)) `
/** "Sinh hoạt lệ kỳ hằng tháng của ấp": how often the meeting is, whosever it is. */
export const OF_A_MEETING = anyCase`(?:họp|sinh hoạt|giao ban|hội nghị|lệ kỳ|thường kỳ|tiếp công dân|tiếp dân)(?: \p{L}+){0,2} $`
/** What is paid or suffered month by month. */
export const PAID = anyCase`(?:trợ cấp|phụ cấp|lương|lương hưu|sinh hoạt phí|đảng phí|hỗ trợ(?! (?:người|công|nhân|bà|khách))|đóng|chi trả|cuộc sống)(?: \p{L}+){0,2} ?$`
/** A report or a season's work by the name of its time: "báo cáo quý I trước ngày 10/3". */
export const NAMED_BY_ITS_TIME = anyCase`(?<!\p{L})(?:báo cáo|số liệu|kết quả|nhiệm vụ|công tác|kế hoạch|chỉ tiêu)(?: (?:công tác|kết quả|định kỳ|sơ kết|tổng kết|cchc|của|năm|tháng))*,? ?$`
/** A heading of its own before a day that ends the clause: "Lễ phát động: 15/3/2024"; not what a form asks for. */
export const OWN_LABEL = anyCase`(?:^|[.;] )[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?!\p{L}*:)(?![^:]*(?:sinh|cấp|ký|ban hành|công bố|hiệu lực|số|kết quả|căn cứ))\p{L}[\p{L}\d ]{2,40}: ?(?:\d{1,2} ?(?:giờ|h|g)[^:]{0,12})?$`
export const ENDS_CLAUSE = /^ ?(?:$|[.;(]|,? tại )/
export const FOR_A_REPORT = /^ (?:đối với|cho) (?:các )?báo cáo/i
/** What is told of a day: "họp ngày 12/01 đã thống nhất". */
export const IS_TOLD = anyCase`^(?: \p{L}+){0,8} đã |^ (?:được chọn )?là `
export const BEFORE_ITS_DAY = /^(?: (?:năm )?20\d\d)?(?: ?[,:(] ?|,? (?:gửi |nộp |báo cáo |xong |phải ){0,2})(?:(?:(?:chậm nhất|muộn nhất)(?: là)? |trước |vào |đến ){1,2}(?:hết )?(?:ngày )?|ngày )\d/i
/** Names of programmes and indices carry years of their own. */
export const OF_A_NAME = anyCase`(?:chương trình|đề án|kế hoạch|chiến lược|nghị quyết|quyết định|dự án|chỉ số|phong trào|dự toán|nhiệm vụ|kết quả|báo cáo|công tác|cải cách hành chính|CCHC|chuyển đổi số|xếp hạng|định hướng|tầm nhìn|mục tiêu|nhà nước|phát triển|hàng|hằng)(?: [\p{L}\d,-]+){0,9} ?$`
export const OF_AN_INDEX = anyCase`(?:lịch (?:công tác|làm việc|trực)|chỉ số|xếp hạng|(?<!tài chính ?[-–] ?)kế hoạch|chương trình|dự toán|PAR ?INDEX|SIPAS|PAPI|DDCI|DTI|thường niên|nhiệm vụ(?! báo cáo))(?: [\p{L}\d,()-]+){0,9} ?$`
export const OUR_PART = /^(?:về |dự kiến |mốc )?(?:thời (?:gian|điểm|hạn)(?! (?:giải quyết|làm việc|qua|tới|chốt|lấy|tính|được))|tiến độ|lộ trình|tần suất|lịch (?:kiểm tra|phát|tổ chức|làm việc|trình))/i
export const TOLD_PART = /^(?:thời kỳ|niên độ|thời hiệu|mốc thời gian (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá|lấy|chốt|tính)|thời (?:gian|điểm) (?:chốt|lấy|tính|được kiểm tra)|(?:phạm vi|giai đoạn)[^:]{0,20}(?:kiểm tra|số liệu)|số liệu)/i
/** A task whose end is a state: what runs, holds or has been passed by then. */
export const IS_TO_BE = anyCase`(?:^|[.;:,] |[-+*] ?|UBND \p{L}+ )(?:tiếp tục |phấn đấu )?(?:tổ chức|triển khai|thực hiện|xây dựng|đưa|hoàn thành|trình|tham mưu|đầu tư|nâng cấp|mở|thành lập|kiện toàn|duy trì)(?! (?:đã|được)(?!\p{L})) [^.;:]{0,90}?(?:vận hành|hoạt động|chính thức|thành lập|phê duyệt|thông qua|sáp nhập|hợp nhất) ?$`
/** What may stand before a time that opens its clause. */
export const OPENS = /^[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối) )?$/i
/** A verb of beginning close before its year. */
export const BEGINS = anyCase`(?:^|[\s,(])(?:thí điểm|thực hiện|triển khai|áp dụng|bắt đầu|tiến hành|tổ chức|nhân rộng|mở rộng|duy trì|chuyển sang|bố trí|đưa vào)(?: \p{L}+){0,6} $`
export const AT_AN_HOUR = anyCase`(?<!\p{L}|đã [^.;]{0,60})(?:lúc|hồi) $`
/** What a higher place has set going: "cuộc thi do Bộ Nội vụ phát động ngày 15/3". */
export const OF_OTHERS = anyCase`(?<!\p{L})do (?:\p{L}+ ){1,8}(?:phát động|tổ chức|ban hành|triển khai|công bố|chủ trì) (?:\p{L}+ ){0,3}$`
/** "Báo cáo tại kỳ họp ngày 15/7": a task of the plan's own, wherever it is done. */
export const OPENS_WITH_DOING = anyCase`^[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?:\p{L}+ ){0,4}?(?:báo cáo|tổ chức|trình|phát động|trao giải|khai mạc|tổng kết|sơ kết)(?! (?:đã|được|của|số))`
export const MADE_PUBLIC = anyCase`(?<!\p{L})(?:công khai|niêm yết|công bố|báo cáo)(?![\p{L}]|, minh bạch| minh bạch) `
/** "Tăng thêm ít nhất 20% mỗi năm": so much more each time. */
export const GROWS = anyCase`(?:tăng|giảm|nâng|rút ngắn|tiết kiệm|thêm|cải thiện|hạ)[^.;:]{0,60}\d(?: ?%| (?:bậc|điểm|vị trí|dịch vụ|thủ tục))(?: (?!(?:kế hoạch|nhiệm vụ|chỉ (?:số|tiêu)|dự toán|chương trình)(?!\p{L}))\p{L}+){0,8} $`
/** "Tham mưu sơ kết tháng 6, tổng kết tháng 12". */
export const OF_A_STOCKTAKING = anyCase`(?<!(?:đã|báo cáo|hội nghị|theo|tại) )(?:sơ kết|tổng kết)(?: (?:vào|trong|công tác|kế hoạch|thực hiện)){0,3} $`
/** "Trình kỳ họp tháng 7 của HĐND". */
export const OF_A_SESSION = anyCase`(?<!\p{L})trình [^.;:]{0,40}kỳ họp(?: [\p{L}]+){0,3} $`
/** What begins to run by a time that is still to come. */
export const STARTS_TO_RUN = /(?:vận hành(?: chính thức)?|chính thức (?:vận hành|đi vào hoạt động)|đưa vào (?:vận hành|sử dụng|hoạt động|khai thác)),? ?$/i
/** "Báo cáo năm: tháng 12", "… quy chế khai thác: tháng 3": a colon before a time that ends its clause. */
export const AFTER_COLON = /: ?(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối) )?$/
/** A count that sorts cases: "để hồ sơ quá hạn 02 lần trong tháng". */
export const OF_A_FAULT = /(?:quá|trễ|vi phạm|phản ánh|nhắc nhở|bị)(?: \S+){0,3} $/i
/** What had been done within a time: "người dân đã nhận kết quả từ ngày … đến ngày …". */
export const HAD_BEEN_WITHIN = anyCase`(?<!\p{L})đã (?:nhận|nộp|giải quyết|tiếp nhận|được|thực hiện|sử dụng|giao dịch|làm)(?!\p{L})[^.;:]{0,90}$`
/** What came in before a day: "hồ sơ tiếp nhận trước ngày …". */
export const OF_RECEIVED = /(?:hồ sơ|đơn thư|phản ánh)(?: \S+){0,3} (?:tiếp nhận|phát sinh) $/i
/** "Cuộc thứ nhất tháng 6, cuộc thứ hai tháng 11". */
export const OF_ONE_OF_SEVERAL = /(?:cuộc|đợt|lần|lớp|kỳ|buổi|hội nghị|phiên)(?: thứ)? (?:nhất|hai|ba|\d|i{1,3})(?: (?:vào|tổ chức|trong))?:? $/i
/** "…, hội nghị đánh giá chỉ số tháng 7": what is held stands next to its time. */
export const IS_HELD_NEXT = anyCase`(?:^|[,;] )${GATHERING}[^,.;:]{0,40} $`
/** "Báo cáo quý I ngày 12/3, 6 tháng ngày 10/6": the days of reports by their names. */
export const OF_A_NAMED_REPORT = /báo cáo[^.;]{0,110}(?:quý (?:[ivx]{1,3}|\d)|0?[69] tháng(?: đầu năm)?|(?:cả )?năm)[,:]? $/i
/** Judged at the end of the year, not done by it. */
export const OF_A_JUDGEMENT = anyCase`(?:thi đua|xếp loại|bình xét|kiểm điểm|khen thưởng|kỳ họp)(?: \p{L}+){0,3} $`
/** What goes on, told at the end of its clause: "hỗ trợ người dân thường xuyên". */
export const GOES_ON = anyCase`(?:^|[.;:] |[-+*•] ?|\d[.)] )(?:[^.;:,]{0,60}[^.;:,\p{L}])?(?:vận động|hỗ trợ|hướng dẫn|mở|duy trì|phổ biến|tuyên truyền|kiểm tra|cập nhật|giám sát|theo dõi|thực hiện|tổ chức|phát|niêm yết|tiếp nhận|trực|đôn đốc|rà soát)(?!\p{L})[^.;:,]{0,80} $`

/** What was done is told, not planned: "Năm 2023, trong quý IV đã …". */
export const HAS_BEEN = anyCase`(?:đã (?!cũ|hết|có|quá|công bố|bạc|hỏng|hư|rách|phai|xuống|lạc)|trong thời gian qua|kết quả đạt được)(?: ?\p{L}+){0,3} ?$`
export const IS_DONE = anyCase`(?<!\p{L})đã [^.;:]{0,80}$`
export const IS_DONE_CLOSE = anyCase`(?<!\p{L})đã [^.;:]{0,60}$`
export const IS_DONE_OF_SOME = anyCase`(?<!\p{L})(?:đã|các văn bản|những) [^.;:]{0,60}$`
export const IS_TO_BE_PASSED = anyCase`(?<!\p{L})(?:trình|tham mưu|hoàn thành|phải|phấn đấu) [^.;]{0,80}$`
export const IS_DONE_OR_ABOUT = anyCase`(?<!\p{L})(?:đã|được|về) `
/** What there is already, and what is said of it behind its year. */
export const OF_WHAT_IS_THERE = anyCase`(?<!\p{L})(?:đã|được|theo|của|do) [^,]*$|^[-+*\s]*(?:các|những) `
export const IS_SAID_OF_IT = anyCase`^ (?:là|được|đã)(?!\p{L})`
export const OF_SOMEONE = asPrinted`^ (?:của|do) \p{Lu}`
export const OF_A_YEARLY_THING = anyCase`(?:kế hoạch|nhiệm vụ|chương trình|chỉ tiêu|công tác)(?: \p{L}+){0,2} $`
/** A growth that is told, not set. */
export const IS_MEASURED = anyCase`(?<!\p{L})(?:đã|bình quân|trung bình|qua|so với) `
/** A task behind its round: "Hằng năm UBND xã tổ chức". */
export const TASK_FOLLOWS = anyCase`^,? ?(?:\p{L}+ ){0,4}(?:báo cáo|tổ chức|kiểm tra|rà soát|xây dựng|tổng hợp|đánh giá|ban hành|cập nhật|thực hiện|tham mưu|gửi|phát|đăng|tiến hành|họp|triển khai|công bố|viết)`
