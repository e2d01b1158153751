/**
 * The rule room: loads the rules, asks them, explains their answer. The only room that knows Drools.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Regelwerk", allowedDependencies = {})
package de.beratungsfolge.regelwerk;
