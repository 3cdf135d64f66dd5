package org.mashang.platform.store;

class MemoryCaseTableTest implements CaseStoreContract, DrawingContract {

  private final CaseTable table = new MemoryCaseTable();

  @Override
  public CaseTable table() {
    return table;
  }
}
