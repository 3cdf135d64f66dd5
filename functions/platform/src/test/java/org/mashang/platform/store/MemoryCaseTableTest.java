package org.mashang.platform.store;

class MemoryCaseTableTest implements CaseStoreContract {

  private final CaseTable table = new MemoryCaseTable();

  @Override
  public CaseTable table() {
    return table;
  }
}
