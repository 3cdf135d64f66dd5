export default {
  "reminders.title": "提醒记录",
  "reminders.hint": "系统发给申请人的提醒和每一次发送的结果。提醒不是送达，送达见文书。",
  "reminders.none": "还没有发过提醒。",
  "reminders.of.free": "承办人撰写的提醒",
  "reminders.of.reconsideration-accepted": "已受理",
  "reminders.of.reconsideration-accepted-open": "已受理（期限暂停中）",
  "reminders.of.reconsideration-supplement": "需要补正",
  "reminders.of.reconsideration-supplement-due": "补正将到期",
  "reminders.of.reconsideration-document": "文书已作出",
  "reminders.of.notarization-fee": "待缴公证费",
  "reminders.of.notarization-promise": "待补承诺材料",
  "reminders.of.notarization-promise-due": "承诺材料将到期",
  "reminders.of.notarization-supplement": "需要补充材料",
  "reminders.of.notarization-certificate": "公证书已出具"
};
