package org.mashang.platform.desk;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.store.Also;

/** Binds uploads to a case in the case's own transaction: all of it takes effect, or nothing. */
public final class FileBinding {

  private final FileTable files;

  public FileBinding(FileTable files) {
    this.files = files;
  }

  /**
   * The writes that bind some uploads.
   *
   * @param owner who announced them
   */
  public List<Also> bind(CommandFiles named, String owner, String caseId) {
    List<Also> binds = new ArrayList<>();
    for (int i = 0; i < named.ids().size(); i++) {
      binds.add(files.bind(named.ids().get(i), owner, caseId, refusal(named.pointers().get(i))));
    }
    return binds;
  }

  private static Refusal refusal(String pointer) {
    String reason = "这份材料还没有检查完、没有通过检查、已经用过，或者不是您上传的。";
    return new Refusal(
        "FILE_NOT_READY",
        Refusal.Kind.INVALID,
        List.of(),
        "有一份材料现在不能使用。",
        "请稍等几秒再提交；仍然不行的，请重新上传这份材料。",
        List.of(new Fault(pointer, "FILE_NOT_READY", reason)));
  }
}
