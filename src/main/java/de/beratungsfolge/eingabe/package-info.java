/** What is wrong with an input, in German, field by field: shared by every room. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package de.beratungsfolge.eingabe;
