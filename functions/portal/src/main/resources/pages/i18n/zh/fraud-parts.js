export default {
  "level.RED": "红色",
  "level.ORANGE": "橙色",
  "level.YELLOW": "黄色",
  "level.BLUE": "蓝色",
  "fraud.left": "剩 {span}",
  "fraud.late": "超 {span}",
  "fraud.hours": "{count} 小时",
  "fraud.days": "{count} 天",
  "division.330802": "柯城区",
  "division.330803": "衢江区",
  "division.330822": "常山县",
  "division.330824": "开化县",
  "division.330825": "龙游县",
  "division.330881": "江山市",
  "division.none": "未标明区县"
};
