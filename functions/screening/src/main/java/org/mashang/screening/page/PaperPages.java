package org.mashang.screening.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.scan.PageText;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileType;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.reading.PageFiles;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.term.PaperState;

/** Shows the papers of a case: the file, or a page's picture beside what was read on it. */
public final class PaperPages {

  private final Dossiers dossiers;
  private final FileBucket bucket;
  private final PageFiles texts;

  public PaperPages(Dossiers dossiers, FileBucket bucket, PageFiles texts) {
    this.dossiers = dossiers;
    this.bucket = bucket;
    this.texts = texts;
  }

  /** Where a file can be had for a while. */
  record Link(String url, Instant expiresAt) {}

  /**
   * A page.
   *
   * @param picture where its upright picture can be had for a while
   * @param text what was read on it; null if nothing was
   */
  record PageView(String paper, int page, int pages, String picture, @Nullable PageText text) {}

  /** The file as it came. */
  public Reply file(Call call, Actor actor) {
    Dossier dossier = CasePages.open(dossiers, call, actor).state();
    Paper paper = paper(call, dossier);
    if (paper.state() == PaperState.ANNOUNCED) {
      throw Problem.notFound().raise();
    }
    FileType type = FileType.of(paper.mediaType()).orElse(FileType.PDF);
    return Reply.ok(
        new Link(
            bucket.downloadAt(
                new PaperKeys(dossier.id(), paper.id()).file(), type, paper.name().value()),
            call.now().plus(FileBucket.DOWNLOAD)));
  }

  /** A page that was read, or begun to be. */
  public Reply page(Call call, Actor actor) {
    Dossier dossier = CasePages.open(dossiers, call, actor).state();
    Paper paper = paper(call, dossier);
    int page = number(call.path("page"));
    PaperKeys keys = new PaperKeys(dossier.id(), paper.id());
    PageText text = texts.text(keys.output(), page).orElse(null);
    if (text == null && page > paper.pages()) {
      throw Problem.notFound().raise();
    }
    return Reply.ok(
        new PageView(
            paper.id(),
            page,
            paper.pages(),
            bucket.showAt(PageFiles.pictureKey(keys.output(), page), FileType.JPEG.mediaType()),
            text));
  }

  private static Paper paper(Call call, Dossier dossier) {
    return dossier.paper(call.path("paper")).orElseThrow(() -> Problem.notFound().raise());
  }

  static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw Problem.notFound().raise();
    }
    return Integer.parseInt(text);
  }
}
