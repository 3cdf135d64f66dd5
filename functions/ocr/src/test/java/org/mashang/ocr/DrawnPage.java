package org.mashang.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A page of A4 as a scanner would deliver it, whose text is known. */
public final class DrawnPage {

  /** A made-up laboratory report, one row each. */
  public static final List<String> REPORT =
      List.of(
          "司法鉴定意见书",
          "衢正司鉴中心[2026]毒鉴字第0381号",
          "一、基本情况",
          "委托单位：衢州市公安局柯城分局交通警察大队",
          "委托事项：血液中乙醇含量检验",
          "受理日期：2026年3月14日",
          "鉴定材料：标记为“王建国”的血样2管，每管约3毫升",
          "被鉴定人：王建国，男，1984年7月2日出生，汉族",
          "身份证号码：330802198407021234",
          "二、基本案情",
          "2026年3月13日21时46分许，王建国驾驶浙H2B583号小型轿车，",
          "行驶至衢州市柯城区荷花中路与白云大道交叉口附近路段时，",
          "被执勤民警查获。经呼气式酒精检测，结果为168mg/100ml。",
          "三、资料摘要与检验过程",
          "按照《血液酒精含量的检验方法》（GA/T 842-2019）进行检验，",
          "使用仪器：顶空气相色谱仪，型号Agilent 7890B，编号CN15320。",
          "四、分析说明与鉴定意见",
          "送检的王建国血液中检出乙醇成分，含量为152.36mg/100ml。",
          "根据国家标准，血液酒精含量大于或者等于80mg/100ml的，",
          "属于醉酒驾驶机动车。",
          "司法鉴定人：李明  执业证号：330818012011",
          "司法鉴定人：陈晓燕  执业证号：330818012027");

  private static final double A4_WIDTH = 8.27;
  private static final double A4_HEIGHT = 11.69;

  private final List<String> rows = new ArrayList<>();
  private int dpi = 200;
  private double askew;
  private boolean bold;
  private double points = 14;

  private DrawnPage() {}

  public static DrawnPage report() {
    return of(REPORT);
  }

  public static DrawnPage of(List<String> rows) {
    var page = new DrawnPage();
    page.rows.addAll(rows);
    return page;
  }

  public DrawnPage dpi(int dots) {
    dpi = dots;
    return this;
  }

  /** Turned clockwise by some degrees, as paper lies on the glass. */
  public DrawnPage askew(double degrees) {
    askew = degrees;
    return this;
  }

  public DrawnPage bold() {
    bold = true;
    return this;
  }

  public DrawnPage points(double size) {
    points = size;
    return this;
  }

  public String text() {
    return String.join("", rows);
  }

  public BufferedImage picture() {
    int width = (int) (A4_WIDTH * dpi);
    int height = (int) (A4_HEIGHT * dpi);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.rotate(Math.toRadians(askew), width / 2.0, height / 2.0);
    pen.setColor(new Color(30, 30, 30));
    float size = (float) (points * dpi / 72);
    pen.setFont(font(bold).deriveFont(size));
    float y = dpi;
    for (String row : rows) {
      pen.drawString(row, 0.8f * dpi, y);
      y += size * 1.7f;
    }
    pen.dispose();
    return image;
  }

  /** Turned clockwise by a quarter, a half or three quarters. */
  public static BufferedImage turned(BufferedImage image, int degrees) {
    boolean aside = degrees % 180 != 0;
    int w = aside ? image.getHeight() : image.getWidth();
    int h = aside ? image.getWidth() : image.getHeight();
    var out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    var pen = out.createGraphics();
    pen.translate(w / 2.0, h / 2.0);
    pen.rotate(Math.toRadians(degrees));
    pen.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return out;
  }

  private static Font font(boolean bold) {
    String name = bold ? "NotoSansSC-Bold.ttf" : "NotoSerifSC-Regular.ttf";
    try (InputStream in = DrawnPage.class.getResourceAsStream("/org/mashang/print/fonts/" + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
