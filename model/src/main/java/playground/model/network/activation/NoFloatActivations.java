package playground.model.network.activation;

/**
 * {@link FloatActivations} without the vector module: none, since single precision saves no time
 * where numbers are computed one by one.
 */
final class NoFloatActivations implements FloatActivations {

  @Override
  public boolean has(Activation f) {
    return false;
  }

  @Override
  public void activate(Activation f, float[] a, int units, int stride, int examples) {
    throw new UnsupportedOperationException(f + " is computed in double precision");
  }
}
