package org.mashang.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mashang.print.UnreadableAttachment.Reason;

/** Makes the attachments of a certificate into pages of its file. */
final class Binder {

  private final PdfFile file;
  private final List<Leaf> leaves = new ArrayList<>();

  private Binder(PdfFile file) {
    this.file = file;
  }

  static List<Leaf> leaves(PdfFile file, List<Attachment> attachments)
      throws UnreadableAttachment, IOException {
    var binder = new Binder(file);
    for (int i = 0; i < attachments.size(); i++) {
      try {
        binder.add(attachments.get(i));
      } catch (Unprintable e) {
        throw new UnreadableAttachment(i + 1, attachments.get(i), e.reason(), e.getCause());
      }
    }
    return binder.leaves;
  }

  private void add(Attachment attachment) throws Unprintable, IOException {
    switch (attachment.mediaType()) {
      case "application/pdf" -> addPdf(attachment);
      case "image/jpeg" -> addJpeg(attachment);
      case "image/png" -> addPng(attachment);
      default -> throw new Unprintable(Reason.MEDIA_TYPE, null);
    }
  }

  private void addPdf(Attachment attachment) throws Unprintable, IOException {
    try (Scan scan = Scan.of(attachment.content())) {
      for (int i = 0; i < scan.pages(); i++) {
        String which = scan.pages() == 1 ? "" : "（" + (i + 1) + "/" + scan.pages() + "）";
        leaves.add(new Leaf(file.jpeg(scan.page(i)), attachment.caption() + which));
      }
    }
  }

  /** An upright photograph goes in as it came, without a second loss. */
  private void addJpeg(Attachment attachment) throws Unprintable, IOException {
    BufferedImage image = Photo.pixels(attachment.content(), "jpeg");
    int orientation = Exif.orientation(attachment.content());
    var picture =
        orientation == 1
            ? file.jpeg(attachment.content())
            : file.jpeg(Exif.upright(image, orientation));
    leaves.add(new Leaf(picture, attachment.caption()));
  }

  private void addPng(Attachment attachment) throws Unprintable, IOException {
    BufferedImage image = Photo.opaque(Photo.pixels(attachment.content(), "png"));
    leaves.add(new Leaf(file.lossless(image), attachment.caption()));
  }
}
