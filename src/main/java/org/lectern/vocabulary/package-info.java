/// Which concepts are there, under which names, and where are they mentioned?
///
/// Facet files are read and checked ([org.lectern.vocabulary.VocabularyFiles]), made from the tables of large
/// vocabularies ([org.lectern.vocabulary.VocabularyImport]), found in any text
/// ([org.lectern.vocabulary.ConceptMatcher]) and, for a section, judged: which of the concepts named does it carry
/// ([org.lectern.vocabulary.Tagger])? What the judgement goes by is data, `scope.yaml`.
@NullMarked
package org.lectern.vocabulary;

import org.jspecify.annotations.NullMarked;
