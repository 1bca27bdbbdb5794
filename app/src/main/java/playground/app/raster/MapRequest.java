package playground.app.raster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import playground.app.figure.DiagramPart;
import playground.app.figure.MapColors;
import playground.model.data.Feature;
import playground.model.data.Plane;
import playground.model.network.Architecture;
import playground.model.network.ClassDecision;
import playground.model.training.snapshot.Parameters;

/**
 * What the maps should show.
 *
 * @param architecture of the network
 * @param features its inputs
 * @param plane where the maps are taken
 * @param parameters its weights and biases
 * @param tile pixels of a unit's tile
 * @param largestSide most pixels of the output map's side that make sense on the screen
 * @param hurried whether a next request follows within a frame
 * @param subject what the large map is of; null for the output
 * @param decision which class outputs name
 * @param colors how values become colours
 */
public record MapRequest(
    Architecture architecture,
    List<Feature> features,
    Plane plane,
    Parameters parameters,
    int tile,
    int largestSide,
    boolean hurried,
    DiagramPart.@Nullable Mapped subject,
    ClassDecision decision,
    MapColors colors) {}
