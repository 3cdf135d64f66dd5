export default {
  "level.RED": "红色",
  "level.ORANGE": "橙色",
  "level.YELLOW": "黄色",
  "level.BLUE": "蓝色",
  "fraud.left": "剩 {span}",
  "fraud.late": "超 {span}",
  "fraud.hours": "{count} 小时",
  "fraud.days": "{count} 天"
};
