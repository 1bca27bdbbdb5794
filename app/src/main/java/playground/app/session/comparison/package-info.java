/** Several networks that train in lockstep, and their settings. */
package playground.app.session.comparison;
