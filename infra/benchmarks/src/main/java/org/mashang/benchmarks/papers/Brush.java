package org.mashang.benchmarks.papers;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;

/** Draws a sheet as a printer, a pen and a stamp would. */
final class Brush {

  private static final Color INK = new Color(0x20, 0x20, 0x24);
  private static final Color PEN = new Color(0x1a, 0x24, 0x5c);
  private static final Color RED = new Color(0xc8, 0x1e, 0x28);

  private final Faces faces = Faces.machine();
  private final Graphics2D to;
  private final Dice dice;

  private Brush(Graphics2D to, Dice dice) {
    this.to = to;
    this.dice = dice;
  }

  static BufferedImage draw(Sheet sheet, int dpi, Dice dice) {
    double scale = dpi / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(Sheet.WIDTH * scale),
            (int) Math.round(Sheet.HEIGHT * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D to = image.createGraphics();
    try {
      to.setColor(Color.WHITE);
      to.fillRect(0, 0, image.getWidth(), image.getHeight());
      to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      to.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      to.scale(scale, scale);
      Brush brush = new Brush(to, dice);
      sheet.marks().forEach(brush::mark);
    } finally {
      to.dispose();
    }
    return image;
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Letters letters -> {
        if (letters.hand()) {
          written(letters);
        } else {
          printed(letters);
        }
      }
      case Mark.Rule rule -> {
        to.setColor(INK);
        to.setStroke(new BasicStroke((float) rule.weight()));
        to.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
      }
      case Mark.Seal seal -> seal(seal);
    }
  }

  private void printed(Mark.Letters letters) {
    to.setColor(INK);
    to.fill(
        faces.outline(letters.style(), letters.size(), letters.text(), letters.x(), letters.y()));
  }

  /** Every letter leans, sways and is bent a little otherwise than the one before. */
  private void written(Mark.Letters letters) {
    to.setColor(PEN);
    double x = letters.x();
    double rise = dice.between(-0.02, 0.02);
    for (int at = 0; at < letters.text().length(); at++) {
      String letter = letters.text().substring(at, at + 1);
      Shape glyph = faces.outline(letters.style(), letters.size(), letter, 0, 0);
      double step = faces.width(letters.style(), letters.size(), letter);
      AffineTransform pose = new AffineTransform();
      pose.translate(
          x, letters.y() + rise * (x - letters.x()) + dice.between(-0.05, 0.05) * letters.size());
      pose.rotate(dice.between(-0.08, 0.08));
      pose.shear(dice.between(-0.24, -0.08), 0);
      pose.scale(dice.between(0.92, 1.06), dice.between(0.95, 1.14));
      Shape bent = bent(glyph, letters.size());
      to.fill(pose.createTransformedShape(bent));
      x += step;
    }
  }

  private Shape bent(Shape glyph, double size) {
    double amount = 0.022 * size;
    double phase = dice.between(0.0, 6.3);
    double waves = dice.between(4.0, 8.0) / size;
    Path2D bent = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] at = new double[6];
    for (var path = glyph.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      for (int i = 0; i < 6; i += 2) {
        double x = at[i];
        double y = at[i + 1];
        at[i] = x + amount * Math.sin(y * waves + phase);
        at[i + 1] = y + amount * Math.sin(x * waves + 2 * phase);
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> bent.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> bent.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> bent.quadTo(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> bent.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> bent.closePath();
      }
    }
    return bent;
  }

  private void seal(Mark.Seal seal) {
    AffineTransform before = to.getTransform();
    to.translate(seal.x(), seal.y());
    to.rotate(dice.between(-0.35, 0.35));
    to.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) dice.between(0.5, 0.78)));
    to.setColor(RED);
    to.setStroke(new BasicStroke(2.2f));
    double r = seal.radius();
    to.draw(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r));
    to.fill(star(r * 0.3));
    String text = seal.text();
    double arc = Math.toRadians(Math.min(285, 24.0 * text.length()));
    double size = Math.min(0.27 * r, 0.95 * arc * 0.72 * r / text.length());
    for (int i = 0; i < text.length(); i++) {
      double angle = text.length() == 1 ? 0 : -arc / 2 + arc * i / (text.length() - 1);
      AffineTransform middle = to.getTransform();
      to.rotate(angle);
      String letter = text.substring(i, i + 1);
      to.fill(faces.outline(Faces.Style.SONG_BOLD, size, letter, -size / 2, -r * 0.7));
      to.setTransform(middle);
    }
    to.setComposite(AlphaComposite.SrcOver);
    to.setTransform(before);
  }

  private static Shape star(double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5 - Math.PI / 2;
      double far = i % 2 == 0 ? radius : radius * 0.38;
      if (i == 0) {
        star.moveTo(far * Math.cos(angle), far * Math.sin(angle));
      } else {
        star.lineTo(far * Math.cos(angle), far * Math.sin(angle));
      }
    }
    star.closePath();
    return star;
  }
}
