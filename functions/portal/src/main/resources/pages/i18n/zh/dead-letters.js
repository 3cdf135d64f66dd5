export default {
  "dead-letters.title": "未处理消息",
  "dead-letters.lead": "多次处理失败的消息停在这里，等人查明原因后重新处理。",
  "dead-letters.count": "{count} 条",
  "dead-letters.redrive": "重新处理",
  "dead-letters.done": "{queue} 已重新处理。",
  "dead-letters.none": "没有队列。",
  "dead-letters.reload": "刷新",
  "dead-letters.letter": "{time}，已处理 {tries} 次，{size}"
};
