/** Documents over HTTP: for whoever is signed in, what is not public only for those entitled. */
package de.beratungsfolge.seiten.dokumente;
