export default {
  "halls.title": "服务点",
  "halls.lead": "每个服务点一块牌、一个窗口、一个二维码、一套表、一份指南。",
  "halls.register": "登记服务点",
  "halls.count": "{count} 个",
  "halls.none": "还没有服务点。"
};
