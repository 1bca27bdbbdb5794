/** Links of this program's own: every setting that differs from those of the first start. */
@org.jspecify.annotations.NullMarked
package playground.model.experiment.link.own;
