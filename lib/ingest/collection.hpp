#pragma once

#include "ingest/metadata.hpp"
#include "problem.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A file to be read as a document.
struct SourceFile {
    std::filesystem::path path;
    /// The document's name: the path relative to the collection's base, '/' between folders; what is no UTF-8 is
    /// escaped.
    std::string name;
};

/// The documents that paths stand for, and what is known about them.
struct Collection {
    /// In the order of their names, each once.
    std::vector<SourceFile> files;
    /// From the metadata.csv and speakers.csv found beside the documents.
    Metadata metadata;
    /// Files that are documents but cannot be read (Word 97 ...) and folders that cannot, with what to do.
    std::vector<Problem> unreadable;
    /// What is odd of a document's file, and how it is named here.
    std::vector<Problem> notes;
    /// What this program wrote itself: the names of files in folders, which are left out.
    std::vector<std::string> own_results;
    /// Files that are no documents, such as pictures: how many of each ending.
    std::vector<std::string> passed_over;
};

/// Finds the documents below folders and those named as files. Folders are walked; hidden files, metadata.csv,
/// speakers.csv and README files in a folder are not documents. Names are relative to `base`, or as given if outside
/// it. Throws Error if a path does not exist, or is a folder that cannot be read; one below it is a problem.
Collection collect(std::span<const std::filesystem::path> paths, const std::filesystem::path& base);

}
