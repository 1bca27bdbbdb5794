package playground.model.numeric;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link FloatKernels} with the vector module. As in {@link VectorTiles} a tile of four rows and
 * two vectors of Z stays in registers, and no vector is handed from one method to another; whole
 * blocks need no masks.
 */
final class VectorFloatKernels implements FloatKernels {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public void affine(
      float[] w, float[] b, int units, int fanIn, float[] a, float[] z, int stride, int examples) {
    for (int k = 0; k < examples; k += 2 * LANES) {
      int unit = 0;
      for (; unit + 4 <= units; unit += 4) {
        fourRows(w, b, unit, fanIn, a, z, stride, k);
      }
      for (; unit < units; unit++) {
        oneRow(w, b, unit, fanIn, a, z, stride, k);
      }
    }
  }

  private static void fourRows(
      float[] w, float[] b, int unit, int fanIn, float[] a, float[] z, int stride, int column) {
    FloatVector l0 = FloatVector.broadcast(SPECIES, b[unit]);
    FloatVector l1 = FloatVector.broadcast(SPECIES, b[unit + 1]);
    FloatVector l2 = FloatVector.broadcast(SPECIES, b[unit + 2]);
    FloatVector l3 = FloatVector.broadcast(SPECIES, b[unit + 3]);
    FloatVector r0 = l0;
    FloatVector r1 = l1;
    FloatVector r2 = l2;
    FloatVector r3 = l3;
    int w0 = unit * fanIn;
    int w1 = w0 + fanIn;
    int w2 = w1 + fanIn;
    int w3 = w2 + fanIn;
    int at = column;
    for (int i = 0; i < fanIn; i++) {
      FloatVector left = FloatVector.fromArray(SPECIES, a, at);
      FloatVector right = FloatVector.fromArray(SPECIES, a, at + LANES);
      FloatVector f0 = FloatVector.broadcast(SPECIES, w[w0 + i]);
      l0 = left.fma(f0, l0);
      r0 = right.fma(f0, r0);
      FloatVector f1 = FloatVector.broadcast(SPECIES, w[w1 + i]);
      l1 = left.fma(f1, l1);
      r1 = right.fma(f1, r1);
      FloatVector f2 = FloatVector.broadcast(SPECIES, w[w2 + i]);
      l2 = left.fma(f2, l2);
      r2 = right.fma(f2, r2);
      FloatVector f3 = FloatVector.broadcast(SPECIES, w[w3 + i]);
      l3 = left.fma(f3, l3);
      r3 = right.fma(f3, r3);
      at += stride;
    }
    int z0 = unit * stride + column;
    int z1 = z0 + stride;
    int z2 = z1 + stride;
    int z3 = z2 + stride;
    l0.intoArray(z, z0);
    r0.intoArray(z, z0 + LANES);
    l1.intoArray(z, z1);
    r1.intoArray(z, z1 + LANES);
    l2.intoArray(z, z2);
    r2.intoArray(z, z2 + LANES);
    l3.intoArray(z, z3);
    r3.intoArray(z, z3 + LANES);
  }

  private static void oneRow(
      float[] w, float[] b, int unit, int fanIn, float[] a, float[] z, int stride, int column) {
    FloatVector left = FloatVector.broadcast(SPECIES, b[unit]);
    FloatVector right = left;
    int at = column;
    for (int i = 0; i < fanIn; i++) {
      FloatVector factor = FloatVector.broadcast(SPECIES, w[unit * fanIn + i]);
      left = FloatVector.fromArray(SPECIES, a, at).fma(factor, left);
      right = FloatVector.fromArray(SPECIES, a, at + LANES).fma(factor, right);
      at += stride;
    }
    left.intoArray(z, unit * stride + column);
    right.intoArray(z, unit * stride + column + LANES);
  }

  @Override
  public boolean areWithin(float limit, float[] a, int stride, int examples) {
    int whole = SPECIES.loopBound(examples);
    for (int row = 0; row < a.length; row += stride) {
      for (int k = row; k < row + whole; k += LANES) {
        FloatVector magnitude = FloatVector.fromArray(SPECIES, a, k).abs();
        if (!magnitude.compare(VectorOperators.LE, limit).allTrue()) {
          return false;
        }
      }
      if (!PlainFloatKernels.isRunWithin(limit, a, row + whole, row + examples)) {
        return false;
      }
    }
    return true;
  }
}
