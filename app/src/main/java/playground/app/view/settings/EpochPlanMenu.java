package playground.app.view.settings;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import playground.app.view.context.ViewContext;
import playground.app.view.control.MenuMaker;
import playground.model.experiment.EpochPlan;
import playground.model.experiment.ExampleOrder;
import playground.model.experiment.Remainder;

/** How an epoch goes through the examples: in which order, and what becomes of the last ones. */
public final class EpochPlanMenu {
  private EpochPlanMenu() {}

  public static Menu order(ViewContext context) {
    return choices(
        context,
        "menu.experiment.order",
        ExampleOrder.values(),
        EpochPlan::order,
        EpochPlan::withOrder);
  }

  public static Menu remainder(ViewContext context) {
    return choices(
        context,
        "menu.experiment.remainder",
        Remainder.values(),
        EpochPlan::remainder,
        EpochPlan::withRemainder);
  }

  private static <E extends Enum<E>> Menu choices(
      ViewContext context,
      String key,
      E[] values,
      Function<EpochPlan, E> value,
      BiFunction<EpochPlan, E, EpochPlan> with) {
    Menu menu = MenuMaker.menu(context, key);
    ToggleGroup group = new ToggleGroup();
    var experiment = context.session().experimentProperty();
    for (E each : values) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId(key + "." + each.name());
      item.setToggleGroup(group);
      context.texts().languageProperty().subscribe(l -> item.setText(context.texts().name(each)));
      item.setOnAction(
          event ->
              context
                  .session()
                  .settings()
                  .editTraining(
                      training -> training.withEpochPlan(with.apply(training.epochPlan(), each))));
      experiment.subscribe(
          now -> item.setSelected(value.apply(now.training().epochPlan()) == each));
      menu.getItems().add(item);
    }
    return menu;
  }
}
