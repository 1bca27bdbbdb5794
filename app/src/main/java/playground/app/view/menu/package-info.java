/** The menus, the keys and the help. */
package playground.app.view.menu;
