package playground.app.figure.gradient;

import java.util.List;
import java.util.OptionalLong;
import playground.app.figure.surface.ChartMark;

/**
 * What has a line across the history of a {@link GradientChart}.
 *
 * @param changes what was changed when
 * @param shown the epoch whose gradients the bars show, where that is not the newest
 */
public record StripMarks(List<ChartMark> changes, OptionalLong shown) {}
