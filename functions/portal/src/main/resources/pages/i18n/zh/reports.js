export default {
  "reports.title": "定期报告",
  "reports.lead": "每天、每周、每月、每季度、每年自动生成；迟到的数据使报告产生修订版，原来的版本保留。",
  "reports.kind": "报告种类",
  "reports.DAILY": "日报",
  "reports.WEEKLY": "周报",
  "reports.MONTHLY": "月报",
  "reports.QUARTERLY": "季报",
  "reports.YEARLY": "年报",
  "reports.none": "还没有这种报告。期间结束后的早上生成。",
  "reports.more": "更早的"
};
