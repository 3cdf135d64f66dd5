package org.mashang.notarization.view;

import java.util.ArrayList;
import java.util.List;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Request;
import org.mashang.platform.desk.CommandFiles;

/** The files an order holds. */
public final class FileIds {

  private FileIds() {}

  /** Those of the request first, then those that came later. */
  public static List<String> of(Order o) {
    List<String> ids = new ArrayList<>(ofRequest(o.request()));
    ids.addAll(o.addedFiles());
    return ids.stream().distinct().toList();
  }

  /** The files that come with a request. */
  public static List<String> ofRequest(Request request) {
    List<String> ids = new ArrayList<>();
    request.papers().forEach(paper -> ids.add(paper.fileId()));
    Agent agent = request.agent();
    if (agent != null && agent.mandateFileId() != null) {
      ids.add(agent.mandateFileId());
    }
    return ids;
  }

  /** The same with where in the request's body each is named. */
  public static CommandFiles named(Request request) {
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < request.papers().size(); i++) {
      pointers.add("/papers/" + i + "/fileId");
    }
    List<String> ids = ofRequest(request);
    if (ids.size() > pointers.size()) {
      pointers.add("/agent/mandateFileId");
    }
    return new CommandFiles(ids, pointers);
  }
}
