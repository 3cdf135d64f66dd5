package org.mashang.casework.scan;

/**
 * A place on a page: four corners, clockwise, beginning with the top left one as the text runs.
 * Each is a fraction of the upright page's width or height, 0 to 1, so that it holds at any
 * resolution.
 */
public record Quad(
    double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {

  /** An upright rectangle. */
  public static Quad of(double left, double top, double right, double bottom) {
    return new Quad(left, top, right, top, right, bottom, left, bottom);
  }

  /** The smallest fraction of the page's width. */
  public double left() {
    return Math.min(Math.min(x1, x2), Math.min(x3, x4));
  }

  /** The smallest fraction of the page's height. */
  public double top() {
    return Math.min(Math.min(y1, y2), Math.min(y3, y4));
  }

  /** The largest fraction of the page's width. */
  public double right() {
    return Math.max(Math.max(x1, x2), Math.max(x3, x4));
  }

  /** The largest fraction of the page's height. */
  public double bottom() {
    return Math.max(Math.max(y1, y2), Math.max(y3, y4));
  }
}
