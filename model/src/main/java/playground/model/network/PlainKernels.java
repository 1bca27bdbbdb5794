package playground.model.network;

/** {@link Kernels} in plain Java, for machines without the vector module. */
final class PlainKernels implements Kernels {

  @Override
  public int lanes() {
    return 1;
  }

  @Override
  public void addProduct(
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int bRow,
      double[] c,
      int c0,
      int cRow,
      int rows,
      int inner,
      int columns) {
    for (int m = 0; m < rows; m++) {
      int row = c0 + m * cRow;
      for (int k = 0; k < inner; k++) {
        double factor = a[a0 + m * aRow + k * aColumn];
        int from = k * bRow;
        for (int n = 0; n < columns; n++) {
          c[row + n] = Math.fma(factor, b[from + n], c[row + n]);
        }
      }
    }
  }
}
