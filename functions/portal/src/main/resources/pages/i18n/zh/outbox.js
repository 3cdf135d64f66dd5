export default {
  "outbox.title": "演示发件箱",
  "outbox.lead": "这是演示系统：下面的消息没有发给任何人，只显示在这里。正式系统没有这一页。提醒不代替法律文书送达。",
  "outbox.none": "还没有消息。"
};
